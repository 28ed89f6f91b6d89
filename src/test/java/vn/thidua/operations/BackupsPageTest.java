package vn.thidua.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.database.DataFolder;
import vn.thidua.identity.Cast;

@PageTest
class BackupsPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BackupFolder folder;

    @Autowired
    BackupKeeper keeper;

    @Autowired
    DataFolder data;

    @BeforeEach
    void empty() throws IOException {
        await().until(() -> keeper.progress().isEmpty());
        folder.keepNewest(0);
        Files.deleteIfExists(data.backups().resolve("last.json"));
    }

    @Test
    void theAdministratorBacksUpAndSeesTheResult(Cast cast) {
        assertThat(mvc.get().uri("/sao-luu").with(cast.administrator().signedIn()))
                .bodyText()
                .contains("Chưa có bản sao lưu nào", "Sao lưu ngay");

        assertThat(mvc.post().uri("/sao-luu").with(cast.administrator().signedIn()))
                .hasRedirectedUrl("/sao-luu");
        await().until(() -> keeper.progress().isEmpty());

        assertThat(mvc.get().uri("/sao-luu").with(cast.administrator().signedIn()))
                .bodyText()
                .contains("Thành công", "thidua-", ".zip");
        assertThat(folder.kept()).hasSize(1);
        assertThat(Archive.open(data.backups().resolve(folder.kept().getFirst().file()))
                        .manifest()
                        .rows())
                .isPositive();
    }

    @Test
    void aFailureIsShownWithItsReason(Cast cast) throws IOException {
        folder.note(new LastBackup(Instant.EPOCH, Instant.EPOCH, null, 0, 0, "Ổ đĩa đã đầy."));

        assertThat(mvc.get().uri("/sao-luu").with(cast.administrator().signedIn()))
                .bodyText()
                .contains("Sao lưu không thành công. Ổ đĩa đã đầy.");
    }

    @Test
    void reasonsAreVietnamese() {
        assertThat(BackupKeeper.reason(new NoSuchFileException("x"))).isEqualTo("Không ghi được vào thư mục sao lưu.");
        assertThat(BackupKeeper.reason(new IOException(new java.sql.SQLException("gone"))))
                .isEqualTo("Cơ sở dữ liệu không trả lời.");
    }

    @Test
    void nobodyElseSeesIt(Cast cast) {
        assertThat(mvc.get().uri("/sao-luu").with(cast.officer().signedIn())).hasStatus(404);
        assertThat(mvc.get().uri("/sao-luu")).hasStatus3xxRedirection();
    }

    @Test
    void onlyTheNewestAreKept() throws IOException {
        for (var day = 1; day <= 5; day++) {
            Files.createFile(folder.file(Instant.parse("2026-11-0" + day + "T18:00:00Z")));
        }

        folder.keepNewest(2);

        assertThat(folder.kept())
                .extracting(KeptBackup::file)
                .containsExactly("thidua-20261106-010000.zip", "thidua-20261105-010000.zip");
    }

    @Test
    void theProgramTellsThatItIsWell() {
        assertThat(mvc.get().uri("/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.database")
                .isEqualTo("up");
    }
}
