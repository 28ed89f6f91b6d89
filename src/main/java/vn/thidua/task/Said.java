package vn.thidua.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says with an act; each act takes its own part of it.
 *
 * @param note report, note of progress, question or reason
 * @param day a new last day, or the day by which an answer is needed
 * @param content other words for the task, in a counter-proposal
 * @param percent how much is done, 0 to 100
 * @param about the step that is answered
 * @param to to whom an obstacle is put, or who answers for the task from now on
 * @param deputy who stands in from now on
 * @param behalf for whom it was typed; null when one speaks for oneself
 */
record Said(
        @Nullable String note,
        @Nullable LocalDate day,
        @Nullable String content,
        @Nullable Integer percent,
        @Nullable UUID about,
        @Nullable UUID to,
        @Nullable UUID deputy,
        @Nullable UUID behalf) {

    static final Said NOTHING = new Said(null, null, null, null, null, null, null, null);

    static Said note(@Nullable String note) {
        return new Said(note, null, null, null, null, null, null, null);
    }

    Said noting(@Nullable String note) {
        return new Said(note, day, content, percent, about, to, deputy, behalf);
    }

    Said on(@Nullable LocalDate day) {
        return new Said(note, day, content, percent, about, to, deputy, behalf);
    }

    Said proposing(@Nullable String content) {
        return new Said(note, day, content, percent, about, to, deputy, behalf);
    }

    Said percent(@Nullable Integer percent) {
        return new Said(note, day, content, percent, about, to, deputy, behalf);
    }

    Said about(@Nullable UUID about) {
        return new Said(note, day, content, percent, about, to, deputy, behalf);
    }

    Said to(@Nullable UUID to) {
        return new Said(note, day, content, percent, about, to, deputy, behalf);
    }

    Said deputy(@Nullable UUID deputy) {
        return new Said(note, day, content, percent, about, to, deputy, behalf);
    }

    Said behalf(@Nullable UUID behalf) {
        return new Said(note, day, content, percent, about, to, deputy, behalf);
    }
}
