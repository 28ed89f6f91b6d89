package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

class FormErrorsTest {

    record DutyForm(@Nullable String title, @Nullable BigDecimal amount) {}

    private final BindingResult result = new BeanPropertyBindingResult(new DutyForm("Trồng cây", null), "dutyForm");
    private final FormErrors errors = FormErrors.of(Map.of("list", "khác", "result", result), Map.of());

    @Test
    void aFieldKnowsItsValueAndItsError() {
        result.rejectValue("title", "taken", "Đã có nhiệm vụ cùng tên.");

        assertThat(errors.of("title")).isEqualTo("Đã có nhiệm vụ cùng tên.");
        assertThat(errors.value("title")).isEqualTo("Trồng cây");
        assertThat(errors.of("amount")).isNull();
        assertThat(errors.value("amount")).isEmpty();
        assertThat(errors.value("unknown")).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsKeptAndExplained() {
        result.addError(new FieldError("dutyForm", "amount", "nhiều", true, null, null, "Failed to convert"));

        assertThat(errors.value("amount")).isEqualTo("nhiều");
        assertThat(errors.of("amount")).isEqualTo("Chưa phải là một số; hãy viết như 1.234,5.");
    }

    @Test
    void theSummaryFollowsTheOrderOfThePage() {
        result.rejectValue("amount", "few", "Phải lớn hơn 0.");
        result.rejectValue("title", "taken", "Đã có nhiệm vụ cùng tên.");
        result.reject("late", "Đã quá hạn đăng ký.");
        errors.name("title", "Tên nhiệm vụ");
        errors.name("amount", "Kết quả");

        assertThat(errors.links())
                .containsExactly(
                        Link.to("Tên nhiệm vụ: đã có nhiệm vụ cùng tên.", "#o-title"),
                        Link.to("Kết quả: phải lớn hơn 0.", "#o-amount"));
        assertThat(errors.ofForm()).containsExactly("Đã quá hạn đăng ký.");
        assertThat(errors.count()).isEqualTo(3);
    }

    @Test
    void aPageWithoutAFormHasNone() {
        assertThat(FormErrors.of(Map.of("task", "x"), Map.of()).isEmpty()).isTrue();
        assertThat(FormErrors.none().value("title")).isEmpty();
    }

    @Test
    void whatWasEnteredBeforeTheSessionEndedGoesFirst() {
        var kept = Map.of("title", List.of("Trồng tre"), "roles", List.of("LEADER", "FRONT"));

        var again = FormErrors.of(Map.of("result", result), kept);

        assertThat(again.value("title")).isEqualTo("Trồng tre");
        assertThat(again.holds("roles", "FRONT")).isTrue();
    }
}
