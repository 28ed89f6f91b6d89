package vn.thidua.kernel;

import java.util.UUID;

/**
 * What a fact, a file or a timeline entry is about.
 *
 * @param kind lower-case name that the owning module gives to this sort of object, such as {@code task}
 * @param id identifier of the object within its commune
 */
public record Subject(String kind, UUID id) {

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
