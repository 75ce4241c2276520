/**
 */
package org.kith.model.care;

import java.time.Instant;
import java.time.Period;

import org.kith.model.people.Aggregate;
import org.kith.model.people.Tier;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cadence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How often the user wants to be in touch with somebody, counted from the last two-way one-to-one contact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Cadence#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Cadence#getCircleUid <em>Circle Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Cadence#getTier <em>Tier</em>}</li>
 *   <li>{@link org.kith.model.care.Cadence#getIdeal <em>Ideal</em>}</li>
 *   <li>{@link org.kith.model.care.Cadence#getLatest <em>Latest</em>}</li>
 *   <li>{@link org.kith.model.care.Cadence#getSince <em>Since</em>}</li>
 *   <li>{@link org.kith.model.care.Cadence#getPausedUntil <em>Paused Until</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getCadence()
 * @model
 * @generated
 */
public interface Cadence extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person; or null when it holds for a circle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Uid</em>' attribute.
	 * @see #setPersonUid(String)
	 * @see org.kith.model.care.CarePackage#getCadence_PersonUid()
	 * @model unique="false"
	 * @generated
	 */
	String getPersonUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Cadence#getPersonUid <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Uid</em>' attribute.
	 * @see #getPersonUid()
	 * @generated
	 */
	void setPersonUid(String value);

	/**
	 * Returns the value of the '<em><b>Circle Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The circle, when it holds for all its members that have none of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Circle Uid</em>' attribute.
	 * @see #setCircleUid(String)
	 * @see org.kith.model.care.CarePackage#getCadence_CircleUid()
	 * @model unique="false"
	 * @generated
	 */
	String getCircleUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Cadence#getCircleUid <em>Circle Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Circle Uid</em>' attribute.
	 * @see #getCircleUid()
	 * @generated
	 */
	void setCircleUid(String value);

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.Tier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Named by its rhythm; NONE when the periods were chosen freely.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see org.kith.model.people.Tier
	 * @see #setTier(Tier)
	 * @see org.kith.model.care.CarePackage#getCadence_Tier()
	 * @model unique="false"
	 * @generated
	 */
	Tier getTier();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Cadence#getTier <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' attribute.
	 * @see org.kith.model.people.Tier
	 * @see #getTier()
	 * @generated
	 */
	void setTier(Tier value);

	/**
	 * Returns the value of the '<em><b>Ideal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How often it should be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ideal</em>' attribute.
	 * @see #setIdeal(Period)
	 * @see org.kith.model.care.CarePackage#getCadence_Ideal()
	 * @model unique="false" dataType="org.kith.model.people.Period"
	 * @generated
	 */
	Period getIdeal();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Cadence#getIdeal <em>Ideal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ideal</em>' attribute.
	 * @see #getIdeal()
	 * @generated
	 */
	void setIdeal(Period value);

	/**
	 * Returns the value of the '<em><b>Latest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How long it may be; never shorter than `ideal`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latest</em>' attribute.
	 * @see #setLatest(Period)
	 * @see org.kith.model.care.CarePackage#getCadence_Latest()
	 * @model unique="false" dataType="org.kith.model.people.Period"
	 * @generated
	 */
	Period getLatest();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Cadence#getLatest <em>Latest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latest</em>' attribute.
	 * @see #getLatest()
	 * @generated
	 */
	void setLatest(Period value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Since when it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(Instant)
	 * @see org.kith.model.care.CarePackage#getCadence_Since()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getSince();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Cadence#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(Instant value);

	/**
	 * Returns the value of the '<em><b>Paused Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Not counted before: on leave, at sea.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paused Until</em>' attribute.
	 * @see #setPausedUntil(Instant)
	 * @see org.kith.model.care.CarePackage#getCadence_PausedUntil()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getPausedUntil();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Cadence#getPausedUntil <em>Paused Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paused Until</em>' attribute.
	 * @see #getPausedUntil()
	 * @generated
	 */
	void setPausedUntil(Instant value);

} // Cadence
