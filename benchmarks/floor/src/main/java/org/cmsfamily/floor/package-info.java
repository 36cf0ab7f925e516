/**
 * The floor: the least that bare Quarkus and JDBC need for the same work, with the same token check
 * and the same walls. Nothing runs it but the benchmarks.
 */
@NullMarked
package org.cmsfamily.floor;

import org.jspecify.annotations.NullMarked;
