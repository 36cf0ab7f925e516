@NullMarked
package org.cmsfamily.registry.body;

import org.jspecify.annotations.NullMarked;
