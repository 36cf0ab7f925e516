package org.cmsfamily.platform.replica;

/**
 * A topic of another service, and what is read of its records.
 *
 * @param topic its name, such as {@code registry.families}
 * @param facts a small record of the fields that this service reads; unknown fields are ignored
 */
public record ReplicaTopic<T>(String topic, Class<T> facts) {}
