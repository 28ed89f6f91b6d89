package vn.thidua.draft;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A remark or a reason about a draft as a whole. */
record NoteForm(
        @Size(max = 2000, message = "Nội dung dài nhất 2.000 ký tự.") @Nullable
        String note) {

    @Nullable
    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
