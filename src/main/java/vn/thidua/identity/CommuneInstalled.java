package vn.thidua.identity;

import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.locality.Locality;

/** A commune or a city began to use the program. */
record CommuneInstalled(Locality locality) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("locality", locality.id());
    }

    @Override
    public String summary() {
        return "Khởi tạo " + locality.title();
    }
}
