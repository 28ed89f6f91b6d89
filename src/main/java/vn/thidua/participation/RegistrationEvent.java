package vn.thidua.participation;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Something happened to a registration. */
record RegistrationEvent(Registration registration, String summary) implements DomainEvent {

    @Override
    public Subject subject() {
        return registration.subject();
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("movement", registration.movement().toString());
        facts.put("kind", registration.participant().kind().label());
        facts.put("areas", registration.pledge().areas().size());
        facts.put("onBehalf", registration.onBehalf());
        var withdrawal = registration.withdrawal();
        if (withdrawal != null) facts.put("reason", withdrawal.reason());
        return facts;
    }

    @Override
    public Map<String, ?> personal() {
        var personal = new LinkedHashMap<String, Object>();
        var participant = registration.participant();
        personal.put("name", participant.name());
        if (participant.address() != null) personal.put("address", participant.address());
        var representative = registration.pledge().representative();
        if (representative != null) personal.put("representative", representative);
        personal.put("pledge", registration.pledge().text());
        return personal;
    }
}
