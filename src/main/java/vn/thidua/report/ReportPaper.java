package vn.thidua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.Line;
import vn.thidua.locality.Localities;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.paper.Block;
import vn.thidua.paper.Block.Column;
import vn.thidua.paper.Block.Dash;
import vn.thidua.paper.Block.Grid;
import vn.thidua.paper.Block.Part;
import vn.thidua.paper.Block.Plain;
import vn.thidua.paper.Paper;
import vn.thidua.paper.PaperDate;
import vn.thidua.paper.PaperNumber;
import vn.thidua.web.Show;

/** The report as a paper: a page of text, form 01 with the indicators, form 02 with the tasks. */
@Component
class ReportPaper {

    private static final List<Column> INDICATORS = List.of(
            new Column("TT", 11, true),
            new Column("Chỉ tiêu", 44, false),
            new Column("Đơn vị tính", 15, true),
            new Column("Chỉ tiêu năm", 16, true),
            new Column("Kết quả trong kỳ", 18, true),
            new Column("Đã thẩm định", 18, true),
            new Column("Từ đầu năm", 18, true),
            new Column("Mức đạt (%)", 16, true),
            new Column("Cùng kỳ năm trước", 18, true),
            new Column("Ghi chú", 18, false));
    private static final List<Column> TASKS = List.of(
            new Column("TT", 11, true),
            new Column("Nhiệm vụ", 76, false),
            new Column("Đơn vị thực hiện", 38, false),
            new Column("Hạn", 25, true),
            new Column("Tiến độ (%)", 15, true),
            new Column("Tình trạng", 24, false));

    private final Localities localities;
    private final Units units;
    private final Posts posts;
    private final Persons persons;

    ReportPaper(Localities localities, Units units, Posts posts, Persons persons) {
        this.localities = localities;
        this.units = units;
        this.posts = posts;
        this.persons = persons;
    }

    /** @param texts of all topics */
    Paper of(Facts facts, Map<Topic, String> texts) {
        var day = LocalDate.ofInstant(facts.at(), Show.ZONE);
        var issuer = facts.place().peoplesCommittee();
        return new Paper(
                new Paper.Head(
                        null,
                        issuer,
                        new PaperNumber(null, "BC-UBND"),
                        facts.place().name(),
                        PaperDate.monthOf(day)),
                "Báo cáo",
                "Kết quả thực hiện phong trào thi đua " + facts.period().label(),
                List.of(),
                body(issuer, facts, texts),
                List.of(new Paper.Signature(List.of("TM. Ủy ban nhân dân", "Chủ tịch"), chairman(day))),
                recipients(facts),
                List.of(
                        new Paper.Appendix("Biểu số 01: Kết quả thực hiện các chỉ tiêu", indicators(facts)),
                        new Paper.Appendix("Biểu số 02: Kết quả thực hiện nhiệm vụ", tasks(facts))),
                facts.at());
    }

    private List<Block> body(String issuer, Facts facts, Map<Topic, String> texts) {
        var body = new ArrayList<Block>();
        body.add(new Plain(
                "%s báo cáo kết quả thực hiện phong trào thi đua %s (số liệu từ ngày %s đến ngày %s) như sau:"
                        .formatted(
                                issuer,
                                facts.period().label(),
                                Show.date(facts.calendar().from(facts.period())),
                                Show.date(facts.calendar().to(facts.period())))));
        for (var topic : Topic.values()) {
            body.add(new Part(topic.title()));
            paragraphs(Objects.requireNonNullElse(texts.get(topic), "")).forEach(body::add);
        }
        body.add(new Plain("Chi tiết tại các biểu kèm theo. " + moment(facts)));
        return body;
    }

    private static List<Block> paragraphs(String text) {
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() == 1
                ? List.of(new Plain(lines.getFirst()))
                : lines.stream().<Block>map(Dash::new).toList();
    }

    /** Which moment the numbers are of, and which numbers they are. */
    static String moment(Facts facts) {
        return "Số liệu đến %s; kết quả trong kỳ gồm cả số liệu đã gửi và đang chờ thẩm định, cột đã thẩm định chỉ gồm số liệu đã được thẩm định."
                .formatted(Show.time(facts.at()));
    }

    private static List<Block> indicators(Facts facts) {
        var rows = new ArrayList<List<String>>();
        for (var area : facts.areas()) {
            for (var line : area.lines()) rows.add(row(rows.size() + 1, line));
        }
        return List.of(new Plain(moment(facts)), new Grid(INDICATORS, rows));
    }

    private static List<String> row(int number, Line line) {
        return List.of(
                String.valueOf(number),
                line.indicator().name(),
                line.indicator().definition().unit(),
                plain(line.aim()),
                plain(line.now().shown()),
                plain(line.now().shownVerified()),
                plain(line.sinceNewYear().shown()),
                plain(line.shownAttainment()),
                plain(line.lastYear().shown()),
                line.now().flag());
    }

    /** Without the sign of percent: it stands in the column of units, and columns are narrow. */
    private static String plain(String value) {
        return value.replace(" %", "");
    }

    private static List<Block> tasks(Facts facts) {
        var work = facts.work();
        var rows = new ArrayList<List<String>>();
        for (var task : work.tasks()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    task.title(),
                    task.unit(),
                    task.shownDue(),
                    String.valueOf(task.percent()),
                    task.state()));
        }
        var told =
                "Nhiệm vụ có hạn từ ngày %s đến ngày %s: %d; đã hoàn thành %d, chờ thẩm định %d, quá hạn %d. Số liệu đến %s."
                        .formatted(
                                Show.date(work.from()),
                                Show.date(work.to()),
                                work.given(),
                                work.done(),
                                work.waiting(),
                                work.overdue(),
                                Show.time(facts.at()));
        var blocks = new ArrayList<Block>(List.of(new Plain(told)));
        if (!rows.isEmpty()) blocks.add(new Grid(TASKS, rows));
        if (work.rest() > 0) blocks.add(new Plain("Còn %d nhiệm vụ không ghi ở biểu này.".formatted(work.rest())));
        return blocks;
    }

    private List<String> recipients(Facts facts) {
        var city = facts.place().parent();
        var above =
                city == null ? "Ủy ban nhân dân cấp trên" : localities.get(city).peoplesCommittee();
        return List.of(above, "Sở Nội vụ", "Thường trực Đảng ủy, Hội đồng nhân dân", "Lưu: VT, VHXH");
    }

    private @org.jspecify.annotations.Nullable String chairman(LocalDate day) {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.LEADERSHIP && unit.closedAt() == null)
                .findFirst()
                .flatMap(unit -> posts.headOf(unit.id(), day))
                .map(post -> persons.get(post.personId()).fullName())
                .orElse(null);
    }
}
