/**
 */
package org.kith.model.meet;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Match Verdict</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * How surely an attendee was matched to somebody known.
 * <!-- end-model-doc -->
 * @see org.kith.model.meet.MeetPackage#getMatchVerdict()
 * @model
 * @generated
 */
public enum MatchVerdict implements Enumerator {
	/**
	 * The '<em><b>GUEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Nobody known; stays a guest and does not become a contact.
	 * <!-- end-model-doc -->
	 * @see #GUEST_VALUE
	 * @generated
	 * @ordered
	 */
	GUEST(0, "GUEST", "GUEST"),

	/**
	 * The '<em><b>POSSIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The same name only; never taken by itself.
	 * <!-- end-model-doc -->
	 * @see #POSSIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	POSSIBLE(0, "POSSIBLE", "POSSIBLE"),

	/**
	 * The '<em><b>PROBABLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name and organization agree; asks.
	 * <!-- end-model-doc -->
	 * @see #PROBABLY_VALUE
	 * @generated
	 * @ordered
	 */
	PROBABLY(0, "PROBABLY", "PROBABLY"),

	/**
	 * The '<em><b>MATCHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The same profile address or mail address, or confirmed by the user.
	 * <!-- end-model-doc -->
	 * @see #MATCHED_VALUE
	 * @generated
	 * @ordered
	 */
	MATCHED(0, "MATCHED", "MATCHED");

	/**
	 * The '<em><b>GUEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Nobody known; stays a guest and does not become a contact.
	 * <!-- end-model-doc -->
	 * @see #GUEST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GUEST_VALUE = 0;

	/**
	 * The '<em><b>POSSIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The same name only; never taken by itself.
	 * <!-- end-model-doc -->
	 * @see #POSSIBLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POSSIBLE_VALUE = 0;

	/**
	 * The '<em><b>PROBABLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name and organization agree; asks.
	 * <!-- end-model-doc -->
	 * @see #PROBABLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROBABLY_VALUE = 0;

	/**
	 * The '<em><b>MATCHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The same profile address or mail address, or confirmed by the user.
	 * <!-- end-model-doc -->
	 * @see #MATCHED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MATCHED_VALUE = 0;

	/**
	 * An array of all the '<em><b>Match Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MatchVerdict[] VALUES_ARRAY =
		new MatchVerdict[] {
			GUEST,
			POSSIBLE,
			PROBABLY,
			MATCHED,
		};

	/**
	 * A public read-only list of all the '<em><b>Match Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MatchVerdict> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Match Verdict</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MatchVerdict get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MatchVerdict result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Match Verdict</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MatchVerdict getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MatchVerdict result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Match Verdict</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MatchVerdict get(int value) {
		switch (value) {
			case GUEST_VALUE: return GUEST;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MatchVerdict(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MatchVerdict
