package vn.thidua.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** The data of a person were changed to these. */
record PersonChanged(Person person) implements DomainEvent {

    @Override
    public Subject subject() {
        return person.subject();
    }

    @Override
    public String summary() {
        return "Sửa thông tin cá nhân";
    }

    @Override
    public Map<String, ?> personal() {
        return values(person);
    }

    static Map<String, ?> values(Person person) {
        var values = new LinkedHashMap<String, String>();
        values.put("fullName", person.fullName());
        if (person.phone() != null) values.put("phone", person.phone());
        if (person.email() != null) values.put("email", person.email());
        return values;
    }
}
