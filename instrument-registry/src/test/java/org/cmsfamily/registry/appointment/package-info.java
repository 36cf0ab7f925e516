@NullMarked
package org.cmsfamily.registry.appointment;

import org.jspecify.annotations.NullMarked;
