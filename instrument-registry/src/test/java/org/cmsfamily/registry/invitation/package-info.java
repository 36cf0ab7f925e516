@NullMarked
package org.cmsfamily.registry.invitation;

import org.jspecify.annotations.NullMarked;
