package vn.thidua.task;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.evidence.Evidence;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;
import vn.thidua.web.Option;

/** Shows the page of an act and takes its form, the same way for each. */
@Component
class ActPages {

    private final Tasks tasks;
    private final Steps steps;
    private final TaskDesk desk;
    private final Answerable answerable;
    private final Evidence evidence;
    private final Clock clock;

    ActPages(Tasks tasks, Steps steps, TaskDesk desk, Answerable answerable, Evidence evidence, Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.desk = desk;
        this.answerable = answerable;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws RuleBroken when the member may not do it now */
    String form(Ask ask, UUID id, Member member, Model model) {
        return form(ask, id, null, member, model);
    }

    /** @param about the step that is answered; null for an act that answers none */
    String form(Ask ask, UUID id, @Nullable UUID about, Member member, Model model) {
        var task = tasks.get(id, member);
        var past = steps.past(id);
        var said = Said.NOTHING.about(about);
        var typing = !task.allows(ask.act(), member, said, past);
        var rule = new Turn(task, past, member, typing ? said.behalf(task.owner()) : said).against(ask.act());
        if (rule != null) throw new RuleBroken(rule);
        model.addAttribute("page", page(ask, task, past, about, typing, member));
        return "task/act";
    }

    /** Takes the form, or shows it again with what is wrong. */
    String take(
            Ask ask,
            UUID id,
            ActForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        return take(ask, id, null, form, result, member, model, redirect);
    }

    /** Takes the form, or shows it again with what is wrong. */
    String take(
            Ask ask,
            UUID id,
            @Nullable UUID about,
            ActForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var task = tasks.get(id, member);
        form.check(ask, task, Dates.today(clock), result);
        if (result.hasErrors()) return form(ask, id, about, member, model);
        checkPeople(ask, task, form);
        var step = desk.take(id, member, ask.act(), form.said().about(about));
        if (ask.takesFiles()) {
            var proved = new Subject(Step.SUBJECT, step.id());
            evidence.handIn(member, task.subject(), form.uploads(), form.evidence(), proved);
        }
        redirect.addFlashAttribute(Notice.done(ask.done()));
        return "redirect:/nhiem-vu/" + id;
    }

    private ActPage page(Ask ask, Task task, Past past, @Nullable UUID about, boolean typing, Member member) {
        return new ActPage(
                task,
                ask,
                "/nhiem-vu/" + task.id() + "/" + ask.slug() + (about == null ? "" : "/" + about + "/tra-loi"),
                quoted(ask, past, about),
                people(ask, task),
                typing ? answerable.ofTask(task) : List.of(),
                ask.takesFiles() ? evidence.waiting(member, task.subject()) : List.of());
    }

    private static String quoted(Ask ask, Past past, @Nullable UUID about) {
        var asked = switch (ask) {
            case COUNTER_REPLY -> past.lastCounter();
            case EXTENSION_REFUSAL -> past.openExtension();
            case OBSTACLE_ANSWER -> about == null ? java.util.Optional.<Step>empty() : past.openObstacle(about);
            default -> java.util.Optional.<Step>empty();
        };
        return asked.map(step -> step.said().note()).orElse("");
    }

    private List<Option> people(Ask ask, Task task) {
        return switch (ask) {
            case OBSTACLE -> answerable.everybody();
            case HANDOVER -> answerable.forUnit(task.unit());
            default -> List.of();
        };
    }

    /** Only people that the page offered. */
    private void checkPeople(Ask ask, Task task, ActForm form) {
        var offered = people(ask, task).stream().map(Option::value).toList();
        for (var chosen : new UUID[] {form.person(), form.deputy()}) {
            if (chosen != null && !offered.contains(chosen.toString())) throw new NotThere();
        }
    }
}
