package vn.thidua.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.PageTest;
import vn.thidua.database.Side;
import vn.thidua.database.Statements;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.GroupKind;
import vn.thidua.organization.Groups;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.UnitGroup;
import vn.thidua.organization.Units;

/** A large list with every kind of mistake: told by cell, taken in part, mended, taken, and taken again for nothing. */
@PageTest
class RosterImportTest {

    private static final int WRONG = 40;
    private static final int ALL = LargeList.UNITS + LargeList.PEOPLE;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    RosterDesk desk;

    @Autowired
    RosterImports imports;

    @Autowired
    Units units;

    @Autowired
    Groups groups;

    @Autowired
    Persons persons;

    @Autowired
    Posts posts;

    private Cast cast;

    @BeforeEach
    void thereIsAGroup(Cast cast) {
        this.cast = cast;
        casting.as(
                cast.officer(),
                () -> groups.add(new UnitGroup(
                        Ids.next(),
                        "Các tổ",
                        GroupKind.GROUP,
                        List.of(),
                        List.of(),
                        List.of(cast.village().id()),
                        null,
                        null,
                        false,
                        0)));
    }

    @Test
    void eachWrongCellIsNamedWithWhatWasFoundAndWhatIsExpected() {
        var list = received(LargeList.withMistakes().upload());
        var proposal = proposal(list);

        var told = new SoftAssertions();
        LargeList.MISTAKES.forEach((page, cells) -> cells.forEach((cell, mistake) -> told.assertThat(
                        problems(proposal, page))
                .as("%s %s", page, cell)
                .anyMatch(problem -> problem.startsWith("Ô " + cell + ": ") && problem.contains(mistake.told()))));
        told.assertThat(proposal.count(State.WRONG)).isEqualTo(WRONG);
        told.assertThat(proposal.lines().stream()
                        .mapToInt(line -> line.problems().size())
                        .sum())
                .isEqualTo(WRONG);
        told.assertThat(proposal.written()).isEqualTo(ALL - WRONG);
        told.assertAll();
        assertThat(shown(list)).contains("Nhận 260 dòng đúng", "Tải 40 dòng lỗi để sửa", "<strong>Ô C10</strong>");
    }

    @Test
    void soundLinesAreTakenAndTheOthersComeBackToBeMended() {
        var list = received(LargeList.withMistakes().upload());
        var before = unitsAndPeople();

        var statements = Statements.of(() -> assertThat(take(list)).hasRedirectedUrl("/don-vi/nhap/" + list));
        assertThat(statements).hasSizeLessThan(40);
        assertThat(unitsAndPeople() - before).isEqualTo(ALL - WRONG);
        assertThat(events()).containsExactly("Nhận danh sách đơn vị, nhân sự: thêm 260 dòng, thay đổi 0 dòng");

        var returned = WorkbookReader.read(remaining(list));
        assertThat(returned).hasSize(WRONG);
        var mended = received(mended(returned).upload());
        assertThat(proposal(mended).count(State.WRONG))
                .as(proposal(mended).lines(State.WRONG).toString())
                .isZero();
        take(mended);

        assertThat(unitsAndPeople() - before).isEqualTo(ALL);
        var same = received(LargeList.sound().upload());
        assertThat(proposal(same).count(State.SAME)).isEqualTo(ALL);
        assertThat(shown(same)).contains("0 thay đổi").doesNotContain("Nhận 0 dòng");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        take(received(LargeList.sound().upload()));
        var stored = unitsAndPeople();
        var again = received(LargeList.sound().upload());

        assertThat(proposal(again).count(State.SAME)).isEqualTo(ALL);
        assertThat(take(again)).hasStatus(302);
        assertThat(unitsAndPeople()).isEqualTo(stored);
        assertThat(casting.as(cast.officer(), () -> units.named("Tổ liên gia số 30"))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
    }

    /** What came back, with the right values in the wrong cells. */
    private static RosterFile mended(List<Line> returned) {
        var file = new RosterFile();
        for (var page : Page.values()) {
            var rows = LargeList.mistakes(page).keySet().stream()
                    .map(cell -> Integer.parseInt(cell.substring(1)))
                    .sorted()
                    .toList();
            var lines = returned.stream().filter(line -> line.page() == page).toList();
            for (var at = 0; at < rows.size(); at++) {
                var cells = new ArrayList<Object>(
                        page.columns().stream().map(lines.get(at)::text).toList());
                LargeList.mend(page, rows.get(at), cells);
                file.row(page, cells.toArray());
            }
        }
        return file;
    }

    private UUID received(MockMultipartFile upload) {
        var answer = pages.perform(MockMvcRequestBuilders.multipart("/don-vi/nhap")
                .file(upload)
                .with(cast.officer().signedIn()));
        assertThat(answer).hasStatus(302);
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private Proposal proposal(UUID list) {
        return casting.as(cast.officer(), () -> desk.proposal(imports.get(list)));
    }

    private static List<String> problems(Proposal proposal, Page page) {
        return proposal.lines().stream()
                .filter(line -> line.line().page() == page)
                .flatMap(line -> line.problems().stream())
                .map(Judged.Problem::toString)
                .toList();
    }

    private MvcTestResult take(UUID list) {
        return pages.post()
                .uri("/don-vi/nhap/" + list + "/nhan")
                .param("digest", proposal(list).digest())
                .with(cast.officer().signedIn())
                .exchange();
    }

    private String shown(UUID list) {
        try {
            return get("/don-vi/nhap/" + list).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private byte[] remaining(UUID list) {
        return get("/don-vi/nhap/" + list + "/con-lai").getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(String path) {
        var answer = pages.get().uri(path).with(cast.officer().signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private int unitsAndPeople() {
        return casting.as(cast.officer(), () -> units.all().size() + posts.all().size());
    }

    private List<String> events() {
        return Side.owner(
                "select summary from journal_event where commune_id = ? and subject_kind = 'roster_import' and summary like 'Nhận%'",
                cast.anBinh().id());
    }
}
