package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path place;

    @Test
    void oneProgramHoldsItUntilItIsClosed() {
        var first = DataFolder.at(place);
        var second = DataFolder.at(place);

        assertThat(first.claim()).isTrue();
        assertThat(second.claim()).isFalse();
        first.close();
        assertThat(second.claim()).isTrue();
        second.close();
    }

    @Test
    void aSecretStaysTheSameAndIsReadableByItsUserOnly() throws IOException {
        var secret = DataFolder.at(place).secret("journal");

        assertThat(secret).hasSize(43).isEqualTo(DataFolder.at(place).secret("journal"));
        assertThat(secret).isNotEqualTo(DataFolder.at(place).secret("other"));
        assertThat(permissions("keys")).isEqualTo("rwx------");
        assertThat(permissions("keys/journal")).isEqualTo("rw-------");
    }

    @Test
    void aPlaceThatIsNoFolderIsExplained() throws IOException {
        var file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> DataFolder.at(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Không tạo được thư mục dữ liệu " + file);
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve(path)));
    }
}
