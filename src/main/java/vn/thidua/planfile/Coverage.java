package vn.thidua.planfile;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.planfile.PlanDraft.Passage;
import vn.thidua.planfile.PlanDraft.Source;

/** Tells which blocks became the source of an object, so that no block is lost in silence. */
final class Coverage {

    private final Set<Integer> covered = new TreeSet<>();

    /** Marks the sources of all objects of the contract; doubts and what is left over are none. */
    Coverage addContract(PlanDraft draft) {
        List.of(
                        draft.document(),
                        draft.movement(),
                        draft.legalBasis(),
                        draft.purposes(),
                        draft.requirements(),
                        draft.contentAreas(),
                        draft.criteriaGroups(),
                        draft.awardForms(),
                        draft.awardStandards(),
                        draft.solutions(),
                        draft.phases(),
                        draft.units(),
                        draft.targets(),
                        draft.deadlines(),
                        draft.recipients())
                .forEach(this::add);
        return this;
    }

    private void add(Object tree) {
        if (tree instanceof Source source) {
            covered.add(source.block());
        } else if (tree instanceof List<?> list) {
            list.forEach(this::addPresent);
        } else if (tree instanceof Record part && !(tree instanceof Block)) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                addComponent(part, component);
            }
        }
    }

    private void addPresent(@org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            add(value);
        }
    }

    private void addComponent(Record part, RecordComponent component) {
        try {
            addPresent(component.getAccessor().invoke(part));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The blocks of the list that nothing names. */
    List<Passage> open(List<Block> blocks, Set<Integer> understood, boolean known) {
        var result = new ArrayList<Passage>();
        for (var block : blocks) {
            if (!covered.contains(block.index()) && understood.contains(block.index()) == known) {
                result.add(new Passage(block.text(), new Source(block.index(), block.text()), known ? 0.9 : 0.0));
            }
        }
        return result;
    }
}
