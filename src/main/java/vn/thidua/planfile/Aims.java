package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.planfile.PlanDraft.Passage;

/** Purposes and requirements, also where one heading covers both. */
final class Aims {

    private static final Pattern PURPOSE = Pattern.compile(
            "^(?:nham|tao|khoi day|phat huy|dong vien|thong qua|gop phan|nang cao|huy dong|co vu|tiep tuc|thuc day|bieu duong|ton vinh|"
                    + "phat hien|thu hut|khuyen khich|hoan thanh|cu the hoa|day manh|xay dung|de |lam cho|giup|tang cuong|khich le|lan toa|muc dich|thi dua|phan dau|day la).*");
    private static final Pattern REQUIREMENT = Pattern.compile(
            "^(?:phong trao|cac phong trao|viec |cong tac|noi dung|cac noi dung|to chuc|qua trinh|cac co quan|cac don vi|cac cap|moi |tung |trien khai|yeu cau|"
                    + "bao dam|dam bao|gan |thuong xuyen|khong |thuc hien|cac hoat dong|hoat dong|can |phai |tieu chi|binh xet|khen thuong|lay |xac dinh|tranh|kip thoi|thu truong|cap uy).*");
    private static final Pattern MANNER = Pattern.compile(
            "\\b(?:phai|can phai|tranh|khong (?:phat sinh|hinh thuc|chay theo|pho truong)|bao dam|dam bao|thiet thuc|dung (?:doi tuong|quy dinh)|cong khai)\\b");

    private final List<Passage> purposes = new ArrayList<>();
    private final List<Passage> requirements = new ArrayList<>();

    static Aims of(List<Section> sections) {
        var aims = new Aims();
        for (var section : sections) {
            switch (section.kind()) {
                case PURPOSES -> Items.nodesOf(section.content()).forEach(aims::purpose);
                case REQUIREMENTS ->
                    Items.nodesOf(section.content()).forEach(node -> aims.requirements.add(passage(node, 0.95)));
                case PURPOSES_AND_REQUIREMENTS ->
                    Items.nodesOf(section.content()).forEach(aims::either);
                case AIMS ->
                    Items.nodesOf(section.content()).stream()
                            .filter(node -> Targets.of(node, false).isEmpty())
                            .forEach(aims::purpose);
                default -> {}
            }
        }
        return aims;
    }

    List<Passage> purposes() {
        return purposes;
    }

    List<Passage> requirements() {
        return requirements;
    }

    private void purpose(Node node) {
        purposes.add(passage(node, 0.95));
    }

    private void either(Node node) {
        var folded = Fold.fold(node.body());
        boolean asks = REQUIREMENT.matcher(folded).matches()
                || !PURPOSE.matcher(folded).matches() && MANNER.matcher(folded).find();
        (asks ? requirements : purposes).add(passage(node, 0.7));
    }

    private static Passage passage(Node node, double confidence) {
        return new Passage(Texts.trimStop(node.body()), node.line.source(), confidence);
    }
}
