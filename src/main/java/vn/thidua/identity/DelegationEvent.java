package vn.thidua.identity;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** What happens to a delegation. Its subject is the person who acts. */
sealed interface DelegationEvent extends DomainEvent {

    Delegation delegation();

    @Override
    default Subject subject() {
        return new Subject("person", delegation().acting());
    }

    @Override
    default Map<String, ?> facts() {
        return Map.of(
                "Từ ngày", delegation().starts().toString(),
                "Đến ngày", delegation().ends().toString(),
                "Mã ủy quyền", delegation().id().toString());
    }

    @Override
    default Map<String, ?> personal() {
        return Map.of(
                "Người vắng mặt", delegation().absentName(),
                "Người được ủy quyền", delegation().actingName(),
                "Lý do", delegation().reason());
    }

    record Delegated(Delegation delegation) implements DelegationEvent {
        @Override
        public String summary() {
            return "Ủy quyền khi vắng mặt";
        }
    }

    record DelegationEnded(Delegation delegation) implements DelegationEvent {
        @Override
        public String summary() {
            return "Kết thúc ủy quyền khi vắng mặt";
        }
    }
}
