package vn.thidua.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.task.VillageTask;

@PageTest
class SheetTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2027, 6, 30);

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Test
    void theListGoesOutWithDaysAsDaysAndNumbersAsNumbers(Cast cast) throws IOException {
        village.task(cast, cast.unitHead(), cast.unitMember(), false, null, DUE);

        var rows = rows(get(cast, "/nhiem-vu/xuat?don-vi=" + cast.village().id()));

        assertThat(rows.getFirst().getCellText(1)).isEqualTo("Nhiệm vụ");
        assertThat(rows.get(1).getCell(5).asDate().toLocalDate()).isEqualTo(DUE);
        assertThat(rows.get(1).getCell(6).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.getFirst().getCellCount()).isEqualTo(9);
    }

    @Test
    void aFileThatNobodyChangedChangesNothing(Cast cast) {
        village.task(cast);

        var page = handIn(cast, get(cast, "/nhiem-vu/nhap/mau").getResponse().getContentAsByteArray());

        assertThat(text(get(cast, page))).contains("0 dòng sẽ thay đổi, 0 dòng cần sửa, 1 dòng giữ nguyên");
    }

    @Test
    void soundLinesAreTakenAndTheOthersComeBackWithTheirCells(Cast cast) throws IOException {
        var sound = village.task(cast, cast.unitHead(), cast.unitMember(), false, null, DUE);
        var wrong = village.task(cast, cast.unitHead(), cast.unitMember(), false, null, DUE);
        var file = file(
                Map.of(
                        SheetColumn.KEY,
                        sound + ":0",
                        SheetColumn.DUE,
                        LATER,
                        SheetColumn.REASON,
                        "Chờ kinh phí quý II"),
                Map.of(
                        SheetColumn.KEY,
                        wrong + ":0",
                        SheetColumn.DUE,
                        "31/2/2027",
                        SheetColumn.OWNER,
                        "Người Không Có",
                        SheetColumn.PERCENT,
                        50));

        var page = handIn(cast, file);
        assertThat(text(get(cast, page)))
                .contains("Hạn: 31/3/2027 → 30/6/2027", "Ô F3: “31/2/2027” không phải là ngày")
                .contains("Ô D3: không có người “Người Không Có”", "Ô J3: hãy ghi việc đã làm");
        assertThat(post(cast, page + "/nhan")).hasStatus(302);

        assertThat(village.steps(cast, sound)).last().isEqualTo("Đặt lại hạn");
        assertThat(village.steps(cast, wrong)).hasSize(1);
        var remaining = rows(get(cast, page + "/con-lai"));
        assertThat(remaining).hasSize(2);
        assertThat(remaining.get(1).getCellText(11)).contains("Ô F2: “31/2/2027” không phải là ngày");
    }

    @Test
    void theSameFileTwiceChangesNothing(Cast cast) throws IOException {
        var task = village.accepted(cast);
        var file = file(Map.of(
                SheetColumn.KEY,
                task + ":1",
                SheetColumn.DUE,
                LATER,
                SheetColumn.REASON,
                "Chờ kinh phí quý II",
                SheetColumn.PERCENT,
                40,
                SheetColumn.NOTE,
                "Đã vận động 48 trên 120 hộ"));
        var first = handIn(cast, file);
        post(cast, first + "/nhan");
        var steps = village.steps(cast, task);
        assertThat(steps).contains("Đặt lại hạn", "Cập nhật tiến độ (nhập thay)");

        assertThat(post(cast, first + "/nhan")).hasStatus(409);
        var second = handIn(cast, file);
        post(cast, second + "/nhan");

        assertThat(village.steps(cast, task)).isEqualTo(steps);
    }

    @Test
    void aTaskThatMovedMeanwhileIsNotOverwritten(Cast cast) throws IOException {
        var task = village.task(cast);
        village.accept(cast.unitHead(), task);

        var page = handIn(
                cast,
                file(Map.of(SheetColumn.KEY, task + ":0", SheetColumn.DUE, LATER, SheetColumn.REASON, "Chờ kinh phí")));

        assertThat(text(get(cast, page))).contains("Ô A2: nhiệm vụ đã được thay đổi sau khi tải tệp này");
    }

    @Test
    void anythingElseIsRefusedInWords(Cast cast) {
        var answer = pages.post()
                .multipart()
                .uri("/nhiem-vu/nhap")
                .file(new MockMultipartFile("list", "a.xlsx", null, "không phải".getBytes(StandardCharsets.UTF_8)))
                .with(cast.officer().signedIn())
                .exchange();

        assertThat(answer).hasStatus(422);
    }

    @SafeVarargs
    private static byte[] file(Map<SheetColumn, Object>... lines) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Nhiệm vụ");
            for (var column : SheetColumn.values()) sheet.value(0, column.ordinal(), column.header());
            for (var at = 0; at < lines.length; at++) {
                for (var cell : lines[at].entrySet()) {
                    var place = cell.getKey().ordinal();
                    switch (cell.getValue()) {
                        case LocalDate day -> sheet.value(at + 1, place, day);
                        case Integer number -> sheet.value(at + 1, place, number);
                        default -> sheet.value(at + 1, place, cell.getValue().toString());
                    }
                }
            }
            workbook.finish();
        }
        return out.toByteArray();
    }

    private String handIn(Cast cast, byte[] file) {
        var answer = pages.post()
                .multipart()
                .uri("/nhiem-vu/nhap")
                .file(new MockMultipartFile("list", "Nhiệm vụ.xlsx", null, file))
                .with(cast.officer().signedIn())
                .exchange();
        assertThat(answer).hasStatus(302);
        return java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(Cast cast, String path) {
        return pages.get().uri(path).with(cast.officer().signedIn()).exchange();
    }

    private MvcTestResult post(Cast cast, String path) {
        return pages.post().uri(path).with(cast.officer().signedIn()).exchange();
    }

    private static List<Row> rows(MvcTestResult answer) throws IOException {
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
