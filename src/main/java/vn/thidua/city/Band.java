package vn.thidua.city;

import java.util.UUID;

/**
 * Communes of like size, which are held against each other.
 *
 * @param from least number of inhabitants; a band ends where the next one begins
 */
record Band(UUID id, String name, int from) {}
