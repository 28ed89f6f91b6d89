package vn.thidua.organization;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the journal keeps of a unit. */
final class UnitFacts {

    private UnitFacts() {}

    static Map<String, ?> of(Unit unit) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", unit.name());
        facts.put("kind", unit.kind().name());
        if (unit.parentId() != null) facts.put("parent", unit.parentId().toString());
        return facts;
    }
}
