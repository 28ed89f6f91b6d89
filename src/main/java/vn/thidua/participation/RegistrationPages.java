package vn.thidua.participation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Timeline;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** Puts together the page of a registration, which several acts show again. */
@Component
class RegistrationPages {

    private static final int ENTRIES = 20;

    private final Registrations registrations;
    private final Movements movements;
    private final RegistrationDesk desk;
    private final Persons persons;
    private final Timeline timeline;
    private final Units units;

    RegistrationPages(
            Registrations registrations,
            Movements movements,
            RegistrationDesk desk,
            Persons persons,
            Timeline timeline,
            Units units) {
        this.registrations = registrations;
        this.movements = movements;
        this.desk = desk;
        this.persons = persons;
        this.timeline = timeline;
        this.units = units;
    }

    String show(UUID id, Member member, Model model) {
        var registration = registrations.get(id, member);
        var village = registration.participant().village();
        model.addAttribute("registration", registration);
        model.addAttribute("movement", movements.get(registration.movement()));
        model.addAttribute("areas", areas(registration));
        model.addAttribute(
                "village",
                village == null ? "" : units.find(village).map(Unit::name).orElse(""));
        model.addAttribute("enteredBy", persons.get(registration.enteredBy()).fullName());
        model.addAttribute("changeable", registration.changeableBy(member));
        model.addAttribute("timeline", timeline.of(registration.subject(), ENTRIES));
        return "participation/registration";
    }

    private List<Clause> areas(Registration registration) {
        return desk.areas(registration.movement()).stream()
                .filter(area -> registration.pledge().areas().contains(area.id()))
                .toList();
    }
}
