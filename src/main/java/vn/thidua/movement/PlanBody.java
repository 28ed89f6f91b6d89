package vn.thidua.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Block.Column;
import vn.thidua.paper.Block.Dash;
import vn.thidua.paper.Block.Grid;
import vn.thidua.paper.Block.Heading;
import vn.thidua.paper.Block.Part;
import vn.thidua.paper.Block.Plain;
import vn.thidua.paper.Block.PointTitle;
import vn.thidua.web.Show;

/** Lays the clauses of a movement out as the body of a plan, in the order that plans have. */
final class PlanBody {

    private static final List<Column> CRITERIA =
            List.of(new Column("TT", 1, true), new Column("Tiêu chí", 8, false), new Column("Điểm tối đa", 2, true));

    private final List<Clause> clauses;
    private final List<Block> body = new ArrayList<>();

    private PlanBody(List<Clause> clauses) {
        this.clauses = clauses;
    }

    static List<Block> of(List<Clause> clauses) {
        var plan = new PlanBody(clauses);
        plan.part("Mục đích, yêu cầu", Kind.PURPOSE, Kind.REQUIREMENT);
        plan.list("Mục đích", Kind.PURPOSE);
        plan.list("Yêu cầu", Kind.REQUIREMENT);
        plan.part("Nội dung thi đua", Kind.AREA);
        plan.of(Kind.AREA).forEach(area -> plan.headed(area, area.text()));
        plan.part("Chỉ tiêu", Kind.TARGET);
        plan.dashes(Kind.TARGET);
        plan.awards();
        plan.part("Giải pháp thực hiện", Kind.SOLUTION);
        plan.of(Kind.SOLUTION).forEach(solution -> plan.headed(solution, solution.text()));
        plan.part("Thời gian thực hiện", Kind.PHASE);
        plan.of(Kind.PHASE).forEach(phase -> plan.body.add(new Dash(period(phase) + ".")));
        plan.part("Tổ chức thực hiện", Kind.UNIT);
        plan.of(Kind.UNIT).forEach(unit -> plan.headed(unit, (unit.requested() ? "Đề nghị " : "") + unit.text()));
        plan.body.add(new Plain("Trên đây là Kế hoạch tổ chức phong trào thi đua; đề nghị các cơ quan, đơn vị, tổ chức,"
                + " cá nhân có liên quan nghiêm túc triển khai thực hiện."));
        return plan.body;
    }

    private void awards() {
        part("Tiêu chí thi đua và khen thưởng", Kind.SUBJECT_GROUP, Kind.AWARD_FORM, Kind.AWARD_STANDARD);
        if (of(Kind.SUBJECT_GROUP).findAny().isPresent()) body.add(new Heading("Tiêu chí thi đua"));
        of(Kind.SUBJECT_GROUP).forEach(group -> {
            body.add(new PointTitle(group.text()));
            criteria(under(group));
        });
        list("Hình thức khen thưởng", Kind.AWARD_FORM);
        list("Tiêu chuẩn khen thưởng", Kind.AWARD_STANDARD);
    }

    /** Criteria with points stand in a table, others as a list. */
    private void criteria(List<Clause> criteria) {
        if (criteria.stream().allMatch(criterion -> criterion.points() == null)) {
            criteria.forEach(criterion -> body.add(dash(criterion)));
            return;
        }
        var rows = IntStream.range(0, criteria.size())
                .mapToObj(index -> List.of(
                        String.valueOf(index + 1),
                        criteria.get(index).text(),
                        Show.number(criteria.get(index).points())))
                .toList();
        body.add(new Grid(CRITERIA, rows));
    }

    private static String period(Clause phase) {
        var starts = Show.partialDate(phase.starts());
        var ends = Show.partialDate(phase.ends());
        if (starts.isEmpty()) return ends.isEmpty() ? phase.text() : phase.text() + ": đến " + ends;
        return phase.text() + ": từ " + starts + (ends.isEmpty() ? "" : " đến " + ends);
    }

    private void part(String title, Kind... kinds) {
        if (Arrays.stream(kinds).flatMap(this::of).findAny().isPresent()) body.add(new Part(title));
    }

    private void list(String title, Kind kind) {
        if (of(kind).findAny().isEmpty()) return;
        body.add(new Heading(title));
        dashes(kind);
    }

    private void dashes(Kind kind) {
        of(kind).forEach(clause -> body.add(dash(clause)));
    }

    /** Clauses are kept without their stops. */
    private static Dash dash(Clause clause) {
        var text = clause.text().strip();
        return new Dash(text.matches("(?s).*[.;:!?]") ? text : text + ".");
    }

    private void headed(Clause clause, String title) {
        body.add(new Heading(title));
        items(clause);
    }

    private void items(Clause parent) {
        under(parent).forEach(item -> {
            body.add(dash(item));
            items(item);
        });
    }

    private Stream<Clause> of(Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind);
    }

    private List<Clause> under(Clause parent) {
        return clauses.stream()
                .filter(clause -> parent.id().equals(clause.parent()))
                .toList();
    }
}
