package vn.thidua.reading;

import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** What the program counted was kept. */
record FiguresKept(Subject subject, String summary) implements DomainEvent {}
