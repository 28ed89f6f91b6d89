package vn.thidua.participation;

import vn.thidua.movement.Movement;
import vn.thidua.web.Show;

/** How papers name a movement. */
final class MovementWords {

    private MovementWords() {}

    /** Subject line: "Hưởng ứng Phong trào thi đua “…” giai đoạn 2026 - 2030". */
    static String inResponseTo(Movement movement) {
        return "Hưởng ứng " + named(movement);
    }

    /** "Phong trào thi đua “…” giai đoạn 2026 - 2030"; without the period where one end is not known. */
    static String named(Movement movement) {
        var starts = movement.starts();
        var ends = movement.ends();
        var period = starts == null || ends == null || starts.length() < 4 || ends.length() < 4
                ? ""
                : " giai đoạn %s - %s".formatted(starts.substring(0, 4), ends.substring(0, 4));
        return "Phong trào thi đua “" + movement.name() + "”" + period;
    }

    /** "Căn cứ Kế hoạch số 86/KH-UBND ngày 18/6/2026 của … về …". */
    static String basis(Movement movement) {
        var number = movement.number();
        var dated = movement.dated();
        var issuer = movement.issuer();
        return "Căn cứ Kế hoạch"
                + (number == null ? "" : " số " + number)
                + (dated == null ? "" : (dated.length() == 10 ? " ngày " : " ") + Show.partialDate(dated))
                + (issuer == null ? "" : " của " + issuer)
                + " về " + lowered(movement.title());
    }

    private static String lowered(String title) {
        return title.substring(0, 1).toLowerCase(java.util.Locale.of("vi")) + title.substring(1);
    }
}
