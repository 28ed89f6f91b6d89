package vn.thidua.draft;

import java.util.Set;

/** Somebody looked at open points and lets them be. */
record Settle(Set<String> points) implements Act {

    @Override
    public Outline on(Outline before) {
        return before.settling(points);
    }

    @Override
    public String said(Outline before) {
        return points.size() == 1 ? "Đánh dấu đã xem 1 điểm" : "Đánh dấu đã xem %d điểm".formatted(points.size());
    }
}
