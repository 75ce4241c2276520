/**
 * The layers of Kith as tests: read from manifests, declarations and sources of the whole tree, so that a change that
 * breaks a law of the house fails the build and says which law.
 */
package org.kith.architecture;
