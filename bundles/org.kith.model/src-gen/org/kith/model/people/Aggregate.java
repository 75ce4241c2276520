/**
 */
package org.kith.model.people;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aggregate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The root of an aggregate: what is loaded, saved and undone as one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Aggregate#getUid <em>Uid</em>}</li>
 *   <li>{@link org.kith.model.people.Aggregate#getCreated <em>Created</em>}</li>
 *   <li>{@link org.kith.model.people.Aggregate#getRev <em>Rev</em>}</li>
 *   <li>{@link org.kith.model.people.Aggregate#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getAggregate()
 * @model abstract="true"
 * @generated
 */
public interface Aggregate extends EObject {
	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Never blank, never re-used, unique in the workspace over all classes; a UUID or derived from a source's key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see org.kith.model.people.PeoplePackage#getAggregate_Uid()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Aggregate#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When the thing described came to be known or was made; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.kith.model.people.PeoplePackage#getAggregate_Created()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Aggregate#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Rev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was last changed (vCard REV, iCalendar LAST-MODIFIED); set by the store at each save.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rev</em>' attribute.
	 * @see #setRev(Instant)
	 * @see org.kith.model.people.PeoplePackage#getAggregate_Rev()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getRev();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Aggregate#getRev <em>Rev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rev</em>' attribute.
	 * @see #getRev()
	 * @generated
	 */
	void setRev(Instant value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Which source the value of each single-valued feature came from; a feature without an entry is the user's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAggregate_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // Aggregate
