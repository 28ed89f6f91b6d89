package vn.thidua.paper;

/** Converts lengths of the template to what Word counts in. */
final class Length {

    private Length() {}

    /** Twentieths of a point of a length in mm. */
    static int ofMm(double mm) {
        return (int) Math.round(mm * 1440 / 25.4);
    }

    /** Twentieths of a point. */
    static int ofPoints(double points) {
        return (int) Math.round(points * 20);
    }

    /**
     * Width in mm of a line set in Times New Roman bold, to within a tenth: enough for the lines below the issuer and
     * the title, which the decree wants a third to a half as long as the text.
     */
    static double width(String text, double size) {
        var em = text.chars()
                .mapToDouble(letter -> letter == ' ' ? 0.25 : Character.isUpperCase(letter) ? 0.70 : 0.49)
                .sum();
        return em * size * 25.4 / 72;
    }
}
