/**
 */
package org.kith.model.care;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.kith.model.people.Aggregate;
import org.kith.model.people.Sensitivity;
import org.kith.model.people.UnknownProperty;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Something to be done for one person; exported as VTODO.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Task#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getDescription <em>Description</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getCompleted <em>Completed</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getDeferredUntil <em>Deferred Until</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getInteractionKeys <em>Interaction Keys</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getGatheringUid <em>Gathering Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.care.Task#getUnknownProperties <em>Unknown Properties</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getTask()
 * @model abstract="true"
 * @generated
 */
public interface Task extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person whom it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Uid</em>' attribute.
	 * @see #setPersonUid(String)
	 * @see org.kith.model.care.CarePackage#getTask_PersonUid()
	 * @model unique="false"
	 * @generated
	 */
	String getPersonUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getPersonUid <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Uid</em>' attribute.
	 * @see #getPersonUid()
	 * @generated
	 */
	void setPersonUid(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * One line (SUMMARY).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.kith.model.care.CarePackage#getTask_Summary()
	 * @model unique="false"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.kith.model.care.CarePackage#getTask_Description()
	 * @model unique="false"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it may be begun (DTSTART).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see org.kith.model.care.CarePackage#getTask_Start()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(Instant)
	 * @see org.kith.model.care.CarePackage#getTask_Due()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getDue();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(Instant value);

	/**
	 * Returns the value of the '<em><b>Completed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Completed</em>' attribute.
	 * @see #setCompleted(Instant)
	 * @see org.kith.model.care.CarePackage#getTask_Completed()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getCompleted();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getCompleted <em>Completed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completed</em>' attribute.
	 * @see #getCompleted()
	 * @generated
	 */
	void setCompleted(Instant value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.TaskStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.kith.model.care.TaskStatus
	 * @see #setStatus(TaskStatus)
	 * @see org.kith.model.care.CarePackage#getTask_Status()
	 * @model unique="false"
	 * @generated
	 */
	TaskStatus getStatus();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.kith.model.care.TaskStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(TaskStatus value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * iCalendar PRIORITY, 1 (highest) to 9; 0 when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(int)
	 * @see org.kith.model.care.CarePackage#getTask_Priority()
	 * @model unique="false"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Categories</em>' attribute list.
	 * @see org.kith.model.care.CarePackage#getTask_Categories()
	 * @model
	 * @generated
	 */
	EList<String> getCategories();

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * The default value is <code>"PRIVATE"</code>.
	 * The literals are from the enumeration {@link org.kith.model.people.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #setSensitivity(Sensitivity)
	 * @see org.kith.model.care.CarePackage#getTask_Sensitivity()
	 * @model default="PRIVATE" unique="false"
	 * @generated
	 */
	Sensitivity getSensitivity();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Sensitivity value);

	/**
	 * Returns the value of the '<em><b>Deferred Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Not shown before; null when not put off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deferred Until</em>' attribute.
	 * @see #setDeferredUntil(Instant)
	 * @see org.kith.model.care.CarePackage#getTask_DeferredUntil()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getDeferredUntil();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getDeferredUntil <em>Deferred Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deferred Until</em>' attribute.
	 * @see #getDeferredUntil()
	 * @generated
	 */
	void setDeferredUntil(Instant value);

	/**
	 * Returns the value of the '<em><b>Interaction Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The interactions that it grew from or speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interaction Keys</em>' attribute list.
	 * @see org.kith.model.care.CarePackage#getTask_InteractionKeys()
	 * @model
	 * @generated
	 */
	EList<String> getInteractionKeys();

	/**
	 * Returns the value of the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The gathering that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gathering Uid</em>' attribute.
	 * @see #setGatheringUid(String)
	 * @see org.kith.model.care.CarePackage#getTask_GatheringUid()
	 * @model unique="false"
	 * @generated
	 */
	String getGatheringUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getGatheringUid <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gathering Uid</em>' attribute.
	 * @see #getGatheringUid()
	 * @generated
	 */
	void setGatheringUid(String value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * RRULE and its like, verbatim and unfolded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' attribute list.
	 * @see org.kith.model.care.CarePackage#getTask_Recurrence()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRecurrence();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * An ImportBatch uid, or `user`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.kith.model.care.CarePackage#getTask_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Task#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.UnknownProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unknown Properties</em>' containment reference list.
	 * @see org.kith.model.care.CarePackage#getTask_UnknownProperties()
	 * @model containment="true"
	 * @generated
	 */
	EList<UnknownProperty> getUnknownProperties();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Neither completed nor cancelled.
	 * <!-- end-model-doc -->
	 * @model kind="operation" unique="false"
	 * @generated
	 */
	boolean isOpen();

} // Task
