package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void optionsStandAnywhereAmongTheWords() {
        var options =
                Options.of(List.of("backup", "--data", "/kho", "ngay-23.zip", "--port=81", "--demo", "--replace"));

        assertThat(options.words()).containsExactly("backup", "ngay-23.zip", "--replace");
        assertThat(options.settings()).containsExactly("--thidua.data=/kho", "--server.port=81", "--thidua.demo=true");
    }

    @Test
    void aMissingOrWrongValueIsNamed() {
        assertThatThrownBy(() -> Options.of(List.of("--data"))).hasMessage("Sau --data phải có giá trị.");
        assertThatThrownBy(() -> Options.of(List.of("--host", "--demo"))).hasMessage("Sau --host phải có giá trị.");
        assertThatThrownBy(() -> Options.of(List.of("--port", "tám"))).hasMessageContaining("Cổng “tám” không hợp lệ");
        assertThatThrownBy(() -> Options.of(List.of("--port=65536"))).hasMessageContaining("Cổng “65536”");
    }
}
