package vn.thidua.planfile;

import java.util.regex.Pattern;

/** How a figure binds: exactly, at least, at most, about. */
final class Comparison {

    private static final Pattern AT_LEAST = Pattern.compile(
            ".*(?:it nhat|toi thieu|khong duoi|khong thap hon|khong it hon|tren|hon|>=|≥|>|vuot)\\s*(?:la|dat|co|tu|\\d+ )?\\s*$");
    private static final Pattern AT_MOST = Pattern.compile(
            ".*(?:khong qua|trong vong|khong vuot qua|khong vuot|khong cao hon|toi da|duoi|it hon|<=|≤|<|khong con qua|khong [^,;]{0,25}\\bqua)\\s*(?:la|con)?\\s*$");
    private static final Pattern ABOUT = Pattern.compile(".*(?:khoang|xap xi|~|gan|tam|uoc)\\s*$");
    private static final Pattern UPWARDS = Pattern.compile("^[^;,.\\d]{0,60}?tro len.*");
    private static final Pattern DOWNWARDS = Pattern.compile("^[^;,.\\d]{0,60}?tro xuong.*");

    private Comparison() {}

    static String of(String folded, int start, int end) {
        var before = folded.substring(0, start);
        var after = folded.substring(end);
        if (AT_LEAST.matcher(before).matches() || UPWARDS.matcher(after).matches()) {
            return ">=";
        }
        if (AT_MOST.matcher(before).matches() || DOWNWARDS.matcher(after).matches()) {
            return "<=";
        }
        return ABOUT.matcher(before).matches() ? "~" : "=";
    }
}
