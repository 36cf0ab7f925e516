@NullMarked
package org.cmsfamily.registry.meeting;

import org.jspecify.annotations.NullMarked;
