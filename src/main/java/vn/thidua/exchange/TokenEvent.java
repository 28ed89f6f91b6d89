package vn.thidua.exchange;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A token was given or taken back. */
record TokenEvent(Subject subject, String summary, Map<String, ?> facts) implements DomainEvent {}
