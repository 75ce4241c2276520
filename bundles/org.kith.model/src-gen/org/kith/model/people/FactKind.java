/**
 */
package org.kith.model.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Fact Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * What a fact is about.
 * <!-- end-model-doc -->
 * @see org.kith.model.people.PeoplePackage#getFactKind()
 * @model
 * @generated
 */
public enum FactKind implements Enumerator {
	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Anything the user wrote down or the person told.
	 * <!-- end-model-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(0, "NOTE", "NOTE"),

	/**
	 * The '<em><b>INTEREST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Something the person likes to hear about (RFC 6715 INTEREST).
	 * <!-- end-model-doc -->
	 * @see #INTEREST_VALUE
	 * @generated
	 * @ordered
	 */
	INTEREST(0, "INTEREST", "INTEREST"),

	/**
	 * The '<em><b>HOBBY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Something the person does for pleasure (RFC 6715 HOBBY).
	 * <!-- end-model-doc -->
	 * @see #HOBBY_VALUE
	 * @generated
	 * @ordered
	 */
	HOBBY(0, "HOBBY", "HOBBY"),

	/**
	 * The '<em><b>EXPERTISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Something the person knows (RFC 6715 EXPERTISE).
	 * <!-- end-model-doc -->
	 * @see #EXPERTISE_VALUE
	 * @generated
	 * @ordered
	 */
	EXPERTISE(0, "EXPERTISE", "EXPERTISE"),

	/**
	 * The '<em><b>PLACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A place that matters to the person.
	 * <!-- end-model-doc -->
	 * @see #PLACE_VALUE
	 * @generated
	 * @ordered
	 */
	PLACE(0, "PLACE", "PLACE"),

	/**
	 * The '<em><b>SKILL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A skill that somebody endorsed.
	 * <!-- end-model-doc -->
	 * @see #SKILL_VALUE
	 * @generated
	 * @ordered
	 */
	SKILL(0, "SKILL", "SKILL"),

	/**
	 * The '<em><b>MILESTONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Something reached: a release, a prize, a new post.
	 * <!-- end-model-doc -->
	 * @see #MILESTONE_VALUE
	 * @generated
	 * @ordered
	 */
	MILESTONE(0, "MILESTONE", "MILESTONE"),

	/**
	 * The '<em><b>BIOGRAPHY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the person says of herself on a platform.
	 * <!-- end-model-doc -->
	 * @see #BIOGRAPHY_VALUE
	 * @generated
	 * @ordered
	 */
	BIOGRAPHY(0, "BIOGRAPHY", "BIOGRAPHY"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "OTHER");

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Anything the user wrote down or the person told.
	 * <!-- end-model-doc -->
	 * @see #NOTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 0;

	/**
	 * The '<em><b>INTEREST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Something the person likes to hear about (RFC 6715 INTEREST).
	 * <!-- end-model-doc -->
	 * @see #INTEREST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTEREST_VALUE = 0;

	/**
	 * The '<em><b>HOBBY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Something the person does for pleasure (RFC 6715 HOBBY).
	 * <!-- end-model-doc -->
	 * @see #HOBBY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HOBBY_VALUE = 0;

	/**
	 * The '<em><b>EXPERTISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Something the person knows (RFC 6715 EXPERTISE).
	 * <!-- end-model-doc -->
	 * @see #EXPERTISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPERTISE_VALUE = 0;

	/**
	 * The '<em><b>PLACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A place that matters to the person.
	 * <!-- end-model-doc -->
	 * @see #PLACE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLACE_VALUE = 0;

	/**
	 * The '<em><b>SKILL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A skill that somebody endorsed.
	 * <!-- end-model-doc -->
	 * @see #SKILL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SKILL_VALUE = 0;

	/**
	 * The '<em><b>MILESTONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Something reached: a release, a prize, a new post.
	 * <!-- end-model-doc -->
	 * @see #MILESTONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MILESTONE_VALUE = 0;

	/**
	 * The '<em><b>BIOGRAPHY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the person says of herself on a platform.
	 * <!-- end-model-doc -->
	 * @see #BIOGRAPHY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BIOGRAPHY_VALUE = 0;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * An array of all the '<em><b>Fact Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FactKind[] VALUES_ARRAY =
		new FactKind[] {
			NOTE,
			INTEREST,
			HOBBY,
			EXPERTISE,
			PLACE,
			SKILL,
			MILESTONE,
			BIOGRAPHY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Fact Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FactKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fact Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FactKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FactKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fact Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FactKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FactKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fact Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FactKind get(int value) {
		switch (value) {
			case NOTE_VALUE: return NOTE;
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
	private FactKind(int value, String name, String literal) {
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
	
} //FactKind
