/**
 * The family's reference data brought into a running suite, and the main job step by step: both
 * through the APIs alone, each act by the person who would do it.
 */
@NullMarked
package org.cmsfamily.local.demo;

import org.jspecify.annotations.NullMarked;
