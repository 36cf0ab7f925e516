package org.cmsfamily.acceptance;

/**
 * An aggregate as its owner acknowledged it last.
 *
 * @param service its owner
 * @param topic on which its owner publishes it
 * @param path where it is read
 * @param version after the last write
 * @param acts how many writes on it were acknowledged
 */
record Acknowledged(
    Part reader, String service, String topic, String key, String path, long version, int acts) {}
