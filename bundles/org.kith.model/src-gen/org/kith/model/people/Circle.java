/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Circle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A set of people that the user drew (vCard KIND:group with MEMBER).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Circle#getMemberUids <em>Member Uids</em>}</li>
 *   <li>{@link org.kith.model.people.Circle#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.kith.model.people.Circle#getUnresolvedMembers <em>Unresolved Members</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getCircle()
 * @model
 * @generated
 */
public interface Circle extends Agent {
	/**
	 * Returns the value of the '<em><b>Member Uids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Uids of persons and organizations, in the user's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member Uids</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getCircle_MemberUids()
	 * @model
	 * @generated
	 */
	EList<String> getMemberUids();

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the circle is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.kith.model.people.PeoplePackage#getCircle_Purpose()
	 * @model unique="false"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Circle#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Unresolved Members</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Members of an imported group that no card was found for, as the source named them (mailto: or urn: URI).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unresolved Members</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getCircle_UnresolvedMembers()
	 * @model
	 * @generated
	 */
	EList<String> getUnresolvedMembers();

} // Circle
