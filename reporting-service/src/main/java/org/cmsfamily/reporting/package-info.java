/** What the features of this service share: its problems and its topics, each on one page. */
@NullMarked
package org.cmsfamily.reporting;

import org.jspecify.annotations.NullMarked;
