package vn.thidua.identity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A number of security was set from a day on. Its subject is named after the setting. */
record SettingCorrected(Setting setting, int before, int value, LocalDate from, String source) implements DomainEvent {

    @Override
    public Subject subject() {
        return subject(setting);
    }

    static Subject subject(Setting setting) {
        return new Subject("setting", UUID.nameUUIDFromBytes(setting.name().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String summary() {
        return "Đặt “%s” là %d %s".formatted(setting.label(), value, setting.unit());
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("Giá trị trước", before, "Giá trị", value, "Từ ngày", from.toString(), "Căn cứ", source);
    }
}
