package vn.thidua.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** The sound lines of a list were written, all at once; the digest tells which. */
record RosterTaken(UUID id, UUID file, Proposal proposal) implements DomainEvent {

    @Override
    public Subject subject() {
        return RosterImport.subject(id);
    }

    @Override
    public String summary() {
        return "Nhận danh sách đơn vị, nhân sự: thêm %d dòng, thay đổi %d dòng"
                .formatted(proposal.count(State.NEW), proposal.count(State.CHANGED));
    }

    @Override
    public Map<String, ?> facts() {
        var change = proposal.change();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("file", file.toString());
        facts.put("digest", proposal.digest());
        facts.put("unitsAdded", change.addedUnits().size());
        facts.put("unitsChanged", change.changedUnits().size());
        facts.put("personsAdded", change.addedPersons().size());
        facts.put("personsChanged", change.changedPersons().size());
        facts.put("postsAdded", change.addedPosts().size());
        facts.put("postsChanged", change.changedPosts().size());
        facts.put("wrong", proposal.count(State.WRONG));
        return facts;
    }
}
