package vn.thidua.planfile;

import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.planfile.PlanDraft.Duty;
import vn.thidua.planfile.PlanDraft.Source;

/** Reads who leads and who helps in the sentence of a duty. */
final class Duties {

    private static final Pattern WITH = Pattern.compile(
            "phoi hop (?:chat che )?(?:voi|cung)\\s+(.+?)(?=\\s+(?:to chuc (?!chinh tri|xa hoi)|tham muu|xay dung|trien khai|thuc hien|tuyen truyen|huong dan|kiem tra|theo doi|"
                    + "trong|de|day manh|van dong|tang cuong|rà soat|ra soat|bao dam|dam bao|so ket|tong ket|lua chon|danh gia|tong hop|mo|ho tro|giam sat)\\b|[;.:]|$)");
    private static final Pattern LED_BY = Pattern.compile(
            "(?:do|theo su chu tri cua|duoi su chu tri cua)\\s+(.+?)\\s+(?:chu tri|lam chu tri)|phoi hop (?:voi|cung)\\s+([^;,.]+?)\\s*\\((?:don vi |co quan )?chu tri\\)");

    private Duties() {}

    static Duty of(String text, String unit, Source source) {
        var folded = Fold.fold(text);
        var led = LED_BY.matcher(folded);
        var deadline =
                Deadlines.of(text).stream().findFirst().map(DateMention::iso).orElse(null);
        if (led.find()) {
            int group = led.group(1) != null ? 1 : 2;
            var leader = text.substring(led.start(group), led.end(group));
            return new Duty(text, "coordinating", List.of(leader), List.of(unit), deadline, source, 0.7);
        }
        var with = WITH.matcher(folded);
        var helpers =
                with.find() ? Bodies.list(Bodies.cut(text.substring(with.start(1), with.end(1)))) : List.<String>of();
        return new Duty(text, "lead", List.of(unit), helpers, deadline, source, 0.9);
    }
}
