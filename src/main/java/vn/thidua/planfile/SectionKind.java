package vn.thidua.planfile;

import java.util.EnumSet;
import java.util.Set;

/** What a part of a plan is about. */
enum SectionKind {
    HEAD,
    BASES,
    PURPOSES_AND_REQUIREMENTS,
    AIMS,
    PURPOSES,
    REQUIREMENTS,
    TARGETS,
    SCOPE,
    CONTENT,
    CRITERIA,
    AWARDS,
    AWARD_FORMS,
    AWARD_STANDARDS,
    SOLUTIONS,
    PHASES,
    UNITS,
    BUDGET,
    REPORTS,
    OTHER;

    /** Which parts may stand as sub-headings inside this one. */
    Set<SectionKind> parts() {
        return switch (this) {
            case BASES -> EnumSet.of(BASES, PURPOSES, REQUIREMENTS, PURPOSES_AND_REQUIREMENTS);
            case PURPOSES_AND_REQUIREMENTS, PURPOSES, REQUIREMENTS, AIMS, TARGETS, SCOPE ->
                EnumSet.of(BASES, PURPOSES, REQUIREMENTS, AIMS, TARGETS, SCOPE, CONTENT, PHASES);
            case CONTENT -> EnumSet.of(CONTENT, CRITERIA, TARGETS, AIMS, SOLUTIONS, AWARDS, AWARD_FORMS, PHASES, SCOPE);
            case CRITERIA, AWARDS, AWARD_FORMS, AWARD_STANDARDS ->
                EnumSet.of(CRITERIA, AWARDS, AWARD_FORMS, AWARD_STANDARDS, SCOPE, BUDGET, PHASES, REPORTS);
            case SOLUTIONS -> EnumSet.of(CONTENT);
            case PHASES, UNITS, BUDGET, REPORTS ->
                EnumSet.of(PHASES, UNITS, BUDGET, REPORTS, AWARDS, AWARD_FORMS, CRITERIA, SOLUTIONS);
            case HEAD, OTHER -> EnumSet.complementOf(EnumSet.of(HEAD, OTHER));
        };
    }
}
