package vn.thidua.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;

/** What happens to an account. */
sealed interface AccountEvent extends DomainEvent {

    /** The kind of these subjects. */
    String KIND = "account";

    UUID account();

    @Override
    default Subject subject() {
        return new Subject(KIND, account());
    }

    record SignInDone(UUID account) implements AccountEvent {
        @Override
        public String summary() {
            return "Đăng nhập";
        }
    }

    record SignInFailed(UUID account, String reason) implements AccountEvent {
        @Override
        public String summary() {
            return "Đăng nhập không thành công: " + reason;
        }
    }

    record AccountMade(UUID account, String username, String fullName) implements AccountEvent {
        @Override
        public String summary() {
            return "Lập tài khoản";
        }

        @Override
        public Map<String, ?> personal() {
            return Map.of("Tên đăng nhập", username, "Họ và tên", fullName);
        }
    }

    record AccountDisabled(UUID account) implements AccountEvent {
        @Override
        public String summary() {
            return "Vô hiệu hóa tài khoản";
        }
    }

    record AccountOpened(UUID account) implements AccountEvent {
        @Override
        public String summary() {
            return "Mở lại tài khoản";
        }
    }

    record AccountUnlocked(UUID account) implements AccountEvent {
        @Override
        public String summary() {
            return "Bỏ tạm khóa tài khoản";
        }
    }

    record RoleGiven(
            UUID account,
            Role role,
            LocalDate starts,
            @Nullable LocalDate ends) implements AccountEvent {
        @Override
        public String summary() {
            return "Giao vai trò " + role.label();
        }

        @Override
        public Map<String, ?> facts() {
            var facts = new HashMap<String, String>(Map.of("Từ ngày", starts.toString()));
            if (ends != null) facts.put("Đến ngày", ends.toString());
            return facts;
        }
    }

    record RoleEnded(UUID account, Role role, LocalDate ends) implements AccountEvent {
        @Override
        public String summary() {
            return "Kết thúc vai trò " + role.label();
        }

        @Override
        public Map<String, ?> facts() {
            return Map.of("Đến ngày", ends.toString());
        }
    }

    record LinkMade(UUID account) implements AccountEvent {
        @Override
        public String summary() {
            return "Cấp liên kết dùng một lần để đặt mật khẩu";
        }
    }

    record PasswordSet(UUID account, boolean byLink) implements AccountEvent {
        @Override
        public String summary() {
            return byLink ? "Đặt mật khẩu bằng liên kết dùng một lần" : "Đổi mật khẩu";
        }
    }

    record SecondStepSet(UUID account) implements AccountEvent {
        @Override
        public String summary() {
            return "Thiết lập xác thực hai bước";
        }
    }

    record SecondStepRemoved(UUID account) implements AccountEvent {
        @Override
        public String summary() {
            return "Bỏ xác thực hai bước";
        }
    }

    record RecoveryCodeUsed(UUID account) implements AccountEvent {
        @Override
        public String summary() {
            return "Dùng một mã dự phòng";
        }
    }
}
