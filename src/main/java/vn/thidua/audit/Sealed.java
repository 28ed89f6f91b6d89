package vn.thidua.audit;

import org.jspecify.annotations.Nullable;

/** An event with its code in the chain and, while they are kept, its personal values. */
record Sealed(Event event, byte[] mac, @Nullable Personal personal) {}
