package vn.thidua.intake;

import vn.thidua.reading.FigureIntake;
import vn.thidua.web.Show;

/** How far a file is that is being taken in; kept in memory, for the work ends with the program too. */
final class Underway implements FigureIntake.Progress {

    /** How many steps there are. */
    static final int STEPS = 3;

    /**
     * A step.
     *
     * @param number from 1
     * @param words what is done, Vietnamese
     * @param done so many figures of {@code all}; all is 0 where the step cannot be counted
     */
    record Step(int number, String words, int done, int all) {

        /** "Bước 2 trên 3: đang kiểm tra, 34.000 trên 100.000 số liệu." */
        String told() {
            var share = all == 0
                    ? ""
                    : done == all
                            ? ", %s số liệu".formatted(Show.number(all))
                            : ", %s trên %s số liệu".formatted(Show.number(done), Show.number(all));
            return "Bước %d trên %d: %s%s.".formatted(number, STEPS, words, share);
        }
    }

    private volatile Step step = new Step(1, "đang chờ đến lượt", 0, 0);

    /** Where it is now. */
    Step step() {
        return step;
    }

    void reading() {
        step = new Step(1, "đang đọc tệp", 0, 0);
    }

    @Override
    public void judged(int rows, int all) {
        step = new Step(2, "đang kiểm tra", rows, all);
    }

    @Override
    public void writing(int figures) {
        step = new Step(STEPS, "đang ghi", figures, figures);
    }
}
