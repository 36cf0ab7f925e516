/** Real PostgreSQL, Kafka and tokens for the services' tests; never on a service's runtime path. */
@NullMarked
package org.cmsfamily.testkit;

import org.jspecify.annotations.NullMarked;
