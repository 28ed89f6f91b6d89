package vn.thidua.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is there on a day.
 *
 * @param acting for each absent person who acts
 * @param departed people whose last post is over
 * @param heads who heads each unit
 * @param officers the standing office, in a stable order
 */
record Presence(Map<UUID, UUID> acting, Set<UUID> departed, Map<UUID, UUID> heads, List<UUID> officers) {}
