package vn.thidua.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * Somebody who holds a post or takes part. Personal data.
 *
 * @param fullName at most 100 characters
 * @param phone as written by its owner, at most 20 characters; null when unknown
 * @param email null when unknown
 * @param version grows by one with each change
 */
public record Person(
        UUID id,
        String fullName,
        @Nullable String phone,
        @Nullable String email,
        int version) {

    /** Kind of the {@link Subject} that a person is. */
    public static final String KIND = "person";

    /** The person as the subject of facts, files and timelines. */
    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** Path of the person's page. */
    public String path() {
        return "/nguoi/" + id;
    }

    /** The phone number as a phone dials it; empty when unknown. */
    String dialled() {
        return phone == null ? "" : phone.replaceAll("[^+0-9]", "");
    }

    /** The person as it was read at another version. */
    Person at(int version) {
        return new Person(id, fullName, phone, email, version);
    }

    /** The person with other facts, to be given to {@link Persons#change}. */
    public Person with(String fullName, @Nullable String phone, @Nullable String email) {
        return new Person(id, fullName, phone, email, version);
    }
}
