package vn.thidua.intake;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** Exports of other programs may say more than figures: whoever handed one in and the standing officer see it. */
@Component
class VisibleDelivery implements Visible {

    private final Deliveries deliveries;

    VisibleDelivery(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String kind() {
        return Delivery.KIND;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return deliveries
                .find(subject.id())
                .filter(delivery -> delivery.isFor(member))
                .isPresent();
    }
}
